export interface PassOnProps {
  /** "Stuur dit door" */
  share: string
  /** "Print dit" */
  print: string
}

/** What one does with what one read, where there is JavaScript; nothing where there is none. */
export const PassOn = (words: PassOnProps) => <kv-pass-on class="kv-no-print" {...words}></kv-pass-on>

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-pass-on': PassOnProps & { class?: string }
    }
  }
}
