const KEY = 'trucot.reloaded-at'
/** A second failure this soon after a reload is no new build but a broken one. */
const TOO_SOON_MS = 10_000

/**
 * A screen that is fetched after the server got a newer build asks for a file that is gone. Loading the page again
 * brings the new build; unsent decisions are kept in storage and survive it.
 */
export function reloadOnNewerBuild(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0)
    if (Date.now() - last < TOO_SOON_MS) return
    event.preventDefault()
    sessionStorage.setItem(KEY, String(Date.now()))
    location.reload()
  })
}
