// Before anything is painted: the theme the user chose, or the system's, so that no page flashes white at night.
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('sillage.theme')
  } catch {
    // Storage refused by the browser: the system's theme.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
