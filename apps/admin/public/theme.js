// Before the first paint: the theme and language chosen last time, so that nothing flashes.
;(() => {
  let theme = 'system'
  let language = 'vi'
  try {
    theme = localStorage.getItem('trucot.theme') || theme
    language = localStorage.getItem('trucot.language') || language
  } catch {
    // Storage may be closed to us; the defaults do.
  }
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', dark)
  document.documentElement.lang = language === 'en' ? 'en' : 'vi'
})()
