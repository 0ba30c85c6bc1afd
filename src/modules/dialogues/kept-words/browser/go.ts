/** To the page after, also where it is the page we are on: as when the browser had sent the form itself. */
export function go(to: string): void {
  const here = location.pathname + location.search
  const { origin, pathname, search, hash } = new URL(to, location.href)
  if (origin === location.origin && pathname + search === here) {
    history.replaceState(null, '', here + hash)
    location.reload()
  } else location.assign(to)
}
