export const shell = {
  skip: 'Skip to content',
  screens: 'Screens',
  account: 'My account',
}

export const palette = {
  open: 'Commands',
  title: 'Command palette',
  none: 'No command matches.',
  placeholder: 'What would you like to do?',
  here: 'On this screen',
  go: 'Go to',
}

export const signIn = {
  title: 'Sign in',
  motto: 'Foreign-affairs news, read into claims with their evidence.',
  email: 'Email',
  password: 'Password',
  showPassword: 'Show password',
  go: 'Sign in',
  out: 'Sign out',
  wrong: 'Address or password is wrong.',
  tooMany: 'Too many attempts. Please wait {seconds} seconds and try again.',
  offline: 'The server cannot be reached. What you typed is still here; please try again.',
  fault: 'The server had a fault. Please try again in a few minutes.',
}

export const settings = {
  title: 'Settings',
  language: 'Language',
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark', system: 'Like the system' },
  keys: 'One-letter shortcuts',
  keysHint: 'Review with j, k, a, r… Turn them off if you use speech input or tend to hit keys by accident.',
  keysOn: 'On',
  keysOff: 'Off',
  here: 'These choices stay on this machine.',
  password: {
    title: 'My password',
    current: 'Present password',
    next: 'New password',
    save: 'Change the password',
    hint: 'At least {count} characters. A short sentence that is easy to remember does best.',
    wrong: 'The present password is wrong. Nothing was changed.',
    done: 'Changed. Every session on other machines is closed.',
  },
}

export const trouble = {
  back: 'To the inbox',
  retry: 'Try again',
  kept: 'Nothing was lost.',
  notFound: {
    title: 'No such page',
    body: 'The address may be mistyped, or the page has moved.',
  },
  articleNotFound: {
    title: 'No such article',
    body: 'There is no article with number {id}.',
  },
  notAllowed: {
    title: 'Not permitted',
    body: 'This account may not open that screen. Ask an administrator for another role if you need it.',
  },
  offline: {
    title: 'The server cannot be reached',
    body: 'The network is down or the server has stopped. Decisions not yet sent are kept on this machine and will be sent again.',
  },
  fault: {
    title: 'The server had a fault',
    body: 'What you asked for was not done. Stored data is unaffected.',
    id: 'Fault id: {id}',
  },
  forbidden: 'This account may not do that.',
  tooLarge: 'That is too much in one go. Please split it.',
  tooMany: 'Too many requests. Please wait a moment.',
  refused: 'The server refused: {reason}',
}
