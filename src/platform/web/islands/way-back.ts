/**
 * On a page that a form led to because something was wrong. Nothing of it is kept (`no-store`), so who goes back to it later would find
 * that the browser has it no more. When the form is sent again this place becomes the form's own address, which can be asked for anew.
 */
document.addEventListener('submit', ({ target, defaultPrevented }) => {
  if (defaultPrevented || !(target instanceof HTMLFormElement) || target.method !== 'post') return
  // A field may be called `action`.
  const to = new URL(target.getAttribute('action') ?? '', location.href)
  if (to.pathname === location.pathname) history.replaceState(history.state, '', location.href)
})

export {}
