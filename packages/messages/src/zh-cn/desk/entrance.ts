export const signIn = {
  title: '登录前台',
  username: '用户名',
  password: '密码',
  submit: '登录',
  submitting: '正在登录',
  wrong: '用户名或密码不对，请再试一次。忘记密码请找管理员重设。',
  tooMany: '试得太频繁，请一分钟后再试。',
  failed: '服务器没有回应，请稍后再试。',
  fill: '请填写用户名和密码。',
  needsAdmin: '还没有管理员。请打开服务器启动时显示的链接，先建立第一位管理员。',
  tagline: '每件事都有门牌，也有时刻。',
}

export const setup = {
  title: '建立第一位管理员',
  lead: '管理员建立人员、岗位和自助机，不办理个案。',
  name: '姓名',
  username: '用户名',
  usernameHint: '3 至 30 个小写字母、数字、点、横线或下划线',
  password: '密码',
  passwordHint: '至少 10 个字符',
  submit: '建立并登录',
  submitting: '正在建立',
  done: '已经有管理员了，请直接登录。',
  toSignIn: '去登录',
  noToken: '这个链接不完整，请复制服务器启动时显示的整个地址。',
  badToken: '这个链接已失效。请重新启动服务器，用新显示的链接。',
}
