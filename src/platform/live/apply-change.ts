import type { Change } from './pieces.ts'

/**
 * Makes the lists below `root` what the server says they are. What somebody ticked, opened or holds the focus on stays
 * as long as it is there.
 */
export function applyChange(root: ParentNode, { gone = [], put = [], order }: Change): void {
  for (const key of gone) find(root, key)?.remove()
  for (const { list, key, after, mark, html } of put) {
    const place = root.querySelector(`[data-list="${CSS.escape(list)}"]`)
    if (!place) continue
    const old = find(root, key)
    if (old?.dataset.mark === mark && old.parentElement === place) continue
    const made = fresh(key, mark, html)
    if (old) keepState(old, made)
    const previous = after === null ? null : find(place, after)
    if (old?.parentElement === place) old.replaceWith(made)
    else {
      old?.remove()
      if (previous) previous.after(made)
      else place.prepend(made)
    }
    restoreFocus(made)
  }
  if (order) inOrder(root, order)
}

const find = (root: ParentNode, key: string) =>
  root.querySelector<HTMLElement>(`[data-piece="${CSS.escape(key)}"]`)

function fresh(key: string, mark: string, html: string): HTMLElement {
  const element = document.createElement('div')
  element.dataset.piece = key
  element.dataset.mark = mark
  // Rendered and escaped by our own server, like the page itself.
  element.innerHTML = html
  return element
}

/** Ticks and open details go over to the new one; the focus is marked, and put back once it stands in the page. */
function keepState(old: HTMLElement, made: HTMLElement): void {
  for (const input of old.querySelectorAll<HTMLInputElement>('input')) {
    const same = [...made.querySelectorAll<HTMLInputElement>('input')].find(
      (one) => one.name === input.name && one.value === input.value,
    )
    if (same) same.checked = input.checked
  }
  const { activeElement } = document
  const focused = activeElement ? focusables(old).indexOf(activeElement) : -1
  if (focused >= 0) made.dataset.focus = String(focused)
}

function restoreFocus(made: HTMLElement): void {
  const { focus } = made.dataset
  if (focus === undefined) return
  delete made.dataset.focus
  const target = focusables(made)[Number(focus)]
  if (target instanceof HTMLElement) target.focus()
}

const focusables = (root: HTMLElement): Element[] => [...root.querySelectorAll('a, button, input, summary')]

/** Moves only what lies elsewhere than it should, so that nothing else loses its place or the focus. */
function inOrder(root: ParentNode, order: readonly string[]): void {
  const known = new Set(order)
  for (const list of root.querySelectorAll<HTMLElement>('[data-list]')) {
    const here = [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement)
    for (const child of here) if (!known.has(child.dataset.piece ?? '')) child.remove()
    const byKey = new Map(here.map((child) => [child.dataset.piece ?? '', child]))
    let at = list.firstElementChild
    for (const key of order) {
      const child = byKey.get(key)
      if (!child) continue
      if (child === at) at = at.nextElementSibling
      else list.insertBefore(child, at)
    }
  }
}
