interface Where {
  /** What one takes hold of. */
  from: string
  /** What can be dragged, and what it can be laid upon. */
  onto: string
}

/** With a mouse, a finger or a pen; Escape lets go of it where it was. Nothing moves but what is held. */
export function dragging(root: HTMLElement, where: Where, laid: (what: Element, onto: Element) => void) {
  root.addEventListener('pointerdown', (down) => {
    const grip = (down.target as Element).closest(where.from)
    const held = grip?.closest<HTMLElement>(where.onto)
    if (!grip || !held || down.button > 0) return
    down.preventDefault()
    const begun = new AbortController()
    const { signal } = begun
    let target: Element | null = null
    const ghost = ghostOf(held)
    const end = (lay: boolean) => {
      begun.abort()
      ghost.remove()
      target?.classList.remove('kv-target')
      if (lay && target) laid(held, target)
    }
    document.addEventListener(
      'pointermove',
      (move) => {
        ghost.style.translate = `${move.clientX - down.clientX}px ${move.clientY - down.clientY}px`
        const below = document.elementFromPoint(move.clientX, move.clientY)?.closest(where.onto) ?? null
        if (below === target) return
        target?.classList.remove('kv-target')
        target = below !== held && below && root.contains(below) ? below : null
        target?.classList.add('kv-target')
      },
      { signal },
    )
    document.addEventListener('pointerup', () => end(true), { signal })
    document.addEventListener('pointercancel', () => end(false), { signal })
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal })
  })
  // The grip lies in a label: letting go of it must not tick the slip.
  root.addEventListener('click', (click) => {
    if ((click.target as Element).closest(where.from)) click.preventDefault()
  })
}

function ghostOf(held: HTMLElement): HTMLElement {
  const { left, top, width } = held.getBoundingClientRect()
  const ghost = held.cloneNode(true) as HTMLElement
  ghost.classList.add('kv-ghost')
  ghost.removeAttribute('data-piece')
  ghost.inert = true
  Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` })
  document.body.append(ghost)
  return ghost
}
