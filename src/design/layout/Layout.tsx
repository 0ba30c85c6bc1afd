import type { PropsWithChildren } from 'hono/jsx'
import { ReadAloud } from '../read-aloud/ReadAloud.tsx'
import { Foot } from './Foot.tsx'
import { Head } from './Head.tsx'
import { HelpingStrip } from './HelpingStrip.tsx'
import { Top } from './Top.tsx'
import type { LayoutProps } from './types.ts'

/** The whole HTML page without its doctype: head, the movement's name, the five doors, what is inside, whom to call. */
export function Layout(props: PropsWithChildren<LayoutProps>) {
  const { lang, dir, kind, words, helping, flash, readAloud, children } = props
  return (
    <html lang={lang} dir={dir}>
      <Head {...props} />
      <body class={kind ? `kv-page kv-page--${kind}` : 'kv-page'}>
        <a class="kv-skip kv-hidden" href="#main">
          {words.skip}
        </a>
        <Top {...props} />
        {helping ? <HelpingStrip {...helping} /> : null}
        <main class="kv-main" id="main" tabindex={-1}>
          {readAloud ? <ReadAloud {...readAloud} /> : null}
          {flash ? (
            <p class="kv-flash" role="status">
              {flash}
            </p>
          ) : null}
          {children}
        </main>
        <Foot {...props} />
      </body>
    </html>
  )
}
