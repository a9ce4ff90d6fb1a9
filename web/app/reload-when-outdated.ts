const LAST = 'sillage.rechargement'
const APART = 60_000

/** After a new version is installed, an open page asks for files that are gone: it reloads itself, once. */
export function reloadWhenOutdated(): void {
  window.addEventListener('vite:preloadError', () => {
    if (Date.now() - Number(sessionStorage.getItem(LAST) ?? 0) < APART) return
    sessionStorage.setItem(LAST, String(Date.now()))
    window.location.reload()
  })
}
