export const signIn = {
  title: 'Sign in to the desk',
  username: 'Username',
  password: 'Password',
  submit: 'Sign in',
  submitting: 'Signing in',
  wrong: 'Username or password is not right; please try again. The administrator can reset it.',
  tooMany: 'Too many tries; please wait a minute.',
  failed: 'The server did not answer; please try again later.',
  fill: 'Please fill in username and password.',
  needsAdmin: 'There is no administrator yet. Open the link that the server printed at its start.',
  tagline: 'Everything has a door and a moment.',
}

export const setup = {
  title: 'First administrator',
  lead: 'The administrator sets up people, posts and kiosks, and does no case work.',
  name: 'Name',
  username: 'Username',
  usernameHint: '3 to 30 letters, digits, dots, dashes or underscores, in lower case',
  password: 'Password',
  passwordHint: 'at least 10 characters',
  submit: 'Create and sign in',
  submitting: 'Creating',
  done: 'There is an administrator already; please sign in.',
  toSignIn: 'Sign in',
  noToken: 'The link is not complete. Copy the whole address that the server printed.',
  badToken: 'The link has expired. Restart the server and use the new one.',
}
