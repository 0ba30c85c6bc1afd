import type { PropsWithChildren } from 'hono/jsx'

export interface DrawingProps {
  viewBox: string
  class: string
  /** Without it the drawing is decoration and hidden from who listens. */
  label?: string | undefined
}

/** The frame of every larger drawing: an image with a name, or nothing at all for who listens. */
export const Drawing = ({ viewBox, class: name, label, children }: PropsWithChildren<DrawingProps>) =>
  label ? (
    <svg class={`kv-draw ${name}`} viewBox={viewBox} role="img" aria-label={label}>
      {children}
    </svg>
  ) : (
    <svg class={`kv-draw ${name}`} viewBox={viewBox} aria-hidden="true">
      {children}
    </svg>
  )
