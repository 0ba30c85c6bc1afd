import type { PropsWithChildren } from 'hono/jsx'

export interface PrintSheetProps {
  /** The paper it will lie on. */
  size: 'a4' | 'a5' | 'a6'
}

/** One sheet of paper. On screen a preview; printed, each sheet on its own page in large letters. */
export const PrintSheet = ({ size, children }: PropsWithChildren<PrintSheetProps>) => (
  <div class={`kv-sheet kv-sheet--${size}`}>{children}</div>
)

/** A print button where there is JavaScript, and nothing where there is none. */
export const PrintButton = ({ label }: { label: string }) => (
  <kv-print-button class="kv-print-button" label={label}></kv-print-button>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-print-button': { class?: string; label: string }
    }
  }
}
