import { Pictogram } from '../drawing/Pictogram.tsx'

export interface ReadAloudProps {
  /** "Lees voor" */
  label: string
  /** "Stop met lezen" */
  stop: string
  /** Asks for a button at each part of the page: "Kies een stuk" */
  choose: string
  /** At one part of the page: "Lees dit voor" */
  one: string
  /** Said before an answer that is chosen: "Gekozen" */
  chosen: string
}

/** A quiet button that has the page read aloud, where the browser can; nothing elsewhere. Takes no room of its own. */
export const ReadAloud = (words: ReadAloudProps) => (
  <kv-read-aloud class="kv-aloud kv-no-print" {...words}>
    <Pictogram name="aloud" />
  </kv-read-aloud>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-read-aloud': ReadAloudProps & { class?: string; children?: unknown }
    }
  }
}
