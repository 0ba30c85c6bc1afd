import type { PropsWithChildren } from 'hono/jsx'
import { ReadAloud } from '../read-aloud/ReadAloud.tsx'
import { Foot } from './Foot.tsx'
import { HelpingStrip } from './HelpingStrip.tsx'
import { Top } from './Top.tsx'
import type { LayoutProps } from './types.ts'

/** The ground of our own, as in `tokens.css`. */
const paper = { light: '#faf4e8', dark: '#0d2127' }

/** The whole HTML page without its doctype: head, the movement's name, the five doors, what is inside, whom to call. */
export function Layout(props: PropsWithChildren<LayoutProps>) {
  const { lang, dir, title, movement, assets, kind, description, words, children } = props
  const { helping, flash, readAloud, ground = paper } = props
  const full = title === movement.name ? title : `${title} · ${movement.name}`
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <title>{full}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={ground.light} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={ground.dark} media="(prefers-color-scheme: dark)" />
        {description ? <meta name="description" content={description} /> : null}
        {props.head?.map((tag) => ('rel' in tag ? <link {...tag} /> : <meta {...tag} />))}
        {props.data ? (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: props.data }}></script>
        ) : null}
        {assets.icon ? <link rel="icon" type="image/svg+xml" href={assets.icon} /> : null}
        {assets.css.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {assets.fonts?.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {assets.js.map((src) => (
          <script type="module" src={src} fetchpriority="low"></script>
        ))}
      </head>
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
