import { hand } from './hand.ts'
import { withoutStyle } from './without-style.ts'

const seats = (() => {
  const h = hand(5, 1.4)
  return [0, 1, 2, 3, 4, 5, 6]
    .map((i) => {
      const angle = -Math.PI / 2 + ((i + 0.5) / 7) * 2 * Math.PI
      const at = (turn: number) =>
        [32 + Math.cos(angle + turn) * 27, 33 + Math.sin(angle + turn) * 27] as const
      return h.line([at(-0.27), at(0), at(0.27)])
    })
    .join('')
})()

/** The circle at its smallest: seven seats and a flame. Stands before the movement's name. */
export const Mark = () => (
  <svg class="kv-draw kv-mark" viewBox="0 0 64 64" {...withoutStyle} aria-hidden="true">
    <path class="kv-draw__none kv-mark__seats" d={seats} />
    <path class="kv-draw__flame" d="M25 37Q19 30 24 22M32 38Q27 28 33 14M39 37Q45 31 41 21" />
    <path class="kv-draw__none" d="M21 42Q32 44 44 47M22 48Q33 44 43 41" />
  </svg>
)
