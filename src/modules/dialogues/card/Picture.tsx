import { type PictureName, pictures } from './pictures.ts'

/** A little line drawing; its word always stands beside it. */
export const Picture = ({ name }: { name: PictureName }) => (
  <svg class="kv-draw kv-picture" viewBox="0 0 48 48" aria-hidden="true">
    <path class="kv-draw__none" d={pictures[name]} />
  </svg>
)
