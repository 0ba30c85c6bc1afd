import type { LayoutProps } from './types.ts'

/** Below the head of every page, for as long as this device helps somebody: whom, until when, and a button to end it. */
export const HelpingStrip = ({ text, end }: NonNullable<LayoutProps['helping']>) => (
  <aside class="kv-helping">
    <p class="kv-helping__text" dir="auto">
      {text}
    </p>
    <form method="post" action={end.action}>
      <button type="submit" name={end.name} value={end.value} class="kv-helping__end">
        {end.label}
      </button>
    </form>
  </aside>
)
