export const signIn = {
  title: '登入櫃檯',
  username: '使用者名稱',
  password: '密碼',
  submit: '登入',
  submitting: '正在登入',
  wrong: '使用者名稱或密碼不對，請再試一次。忘記密碼請洽管理員重設。',
  tooMany: '試得太頻繁，請一分鐘後再試。',
  failed: '伺服器沒有回應，請稍後再試。',
  fill: '請填寫使用者名稱和密碼。',
  needsAdmin: '還沒有管理員。請開啟伺服器啟動時顯示的連結，先建立第一位管理員。',
  tagline: '每件事都有門牌，也有時刻。',
}

export const setup = {
  title: '建立第一位管理員',
  lead: '管理員建立人員、職位和自助機，不辦理案件。',
  name: '姓名',
  username: '使用者名稱',
  usernameHint: '3 至 30 個小寫英文字母、數字、點、連字號或底線',
  password: '密碼',
  passwordHint: '至少 10 個字元',
  submit: '建立並登入',
  submitting: '正在建立',
  done: '已經有管理員了，請直接登入。',
  toSignIn: '去登入',
  noToken: '這個連結不完整，請複製伺服器啟動時顯示的整個網址。',
  badToken: '這個連結已失效。請重新啟動伺服器，用新顯示的連結。',
}
