import { raw } from 'hono/html'
import type { HeadTag, LayoutProps } from './types.ts'

/** The ground of our own, as in `tokens.css`. */
const paper = { light: '#faf4e8', dark: '#0d2127' }

/**
 * What stands before the page. As text: Hono looks for a place in the head for each `meta` and `link` by itself, which took longer than all
 * the rest that stands around a page.
 */
export function Head(props: LayoutProps) {
  const { title, movement, assets, description, ground = paper, head = [], data } = props
  const full = title === movement.name ? title : `${title} · ${movement.name}`
  return raw(
    [
      '<head>',
      tag('meta', { charset: 'utf-8' }),
      `<title>${escaped(full)}</title>`,
      tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      tag('meta', { name: 'color-scheme', content: 'light dark' }),
      theme(ground.light, 'light'),
      theme(ground.dark, 'dark'),
      description ? tag('meta', { name: 'description', content: description }) : '',
      ...head.map((one) => tag('rel' in one ? 'link' : 'meta', one)),
      data ? `<script type="application/ld+json">${data}</script>` : '',
      assets.icon ? tag('link', { rel: 'icon', type: 'image/svg+xml', href: assets.icon }) : '',
      ...assets.css.map((href) => tag('link', { rel: 'stylesheet', href })),
      ...(assets.fonts ?? []).map((href) =>
        tag('link', { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: 'anonymous' }),
      ),
      ...assets.js.map((src) => `<script type="module" src="${escaped(src)}" fetchpriority="low"></script>`),
      '</head>',
    ].join(''),
  )
}

const theme = (content: string, scheme: 'light' | 'dark') =>
  tag('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` })

const tag = (name: 'meta' | 'link', attributes: Readonly<Record<string, string>> | HeadTag): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}/>`

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
