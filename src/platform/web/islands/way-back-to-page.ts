/**
 * As `way-back`, on a page that a button alone led to: nobody can ask for that button's address, so this place becomes that of the page on
 * which it stood.
 */
document.addEventListener('submit', ({ target, defaultPrevented }) => {
  if (defaultPrevented || !(target instanceof HTMLFormElement) || target.method !== 'post') return
  const from = document.referrer
  if (from.startsWith(`${location.origin}/`)) history.replaceState(history.state, '', from)
})

export {}
