import { html, raw } from 'hono/html'
import type { HeadTag, LayoutProps } from './types.ts'

/** The ground of our own, as in `tokens.css`. */
const paper = { light: '#faf4e8', dark: '#0d2127' }

/**
 * What stands before the page. As text: as JSX Hono looks for a place in the head for each `meta` and `link` by itself, which took longer than
 * all the rest that stands around a page.
 */
export function Head(props: LayoutProps) {
  const { title, movement, assets, description, ground = paper, head = [], data } = props
  const full = title === movement.name ? title : `${title} · ${movement.name}`
  const tags = [
    tag('meta', { charset: 'utf-8' }),
    html`<title>${full}</title>`,
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    theme(ground.light, 'light'),
    theme(ground.dark, 'dark'),
    description ? tag('meta', { name: 'description', content: description }) : '',
    ...head.map((one) => tag('rel' in one ? 'link' : 'meta', one)),
    data ? raw(`<script type="application/ld+json">${data}</script>`) : '',
    assets.icon ? tag('link', { rel: 'icon', type: 'image/svg+xml', href: assets.icon }) : '',
    ...assets.css.map((href) => tag('link', { rel: 'stylesheet', href })),
    ...(assets.fonts ?? []).map((href) =>
      tag('link', { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: 'anonymous' }),
    ),
    ...assets.js.map((src) => html`<script type="module" src="${src}" fetchpriority="low"></script>`),
  ]
  return html`<head>${tags}</head>`
}

const theme = (content: string, scheme: 'light' | 'dark') =>
  tag('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` })

const tag = (name: 'meta' | 'link', attributes: Readonly<Record<string, string>> | HeadTag) =>
  html`<${raw(name)}${Object.entries(attributes).map(([key, value]) => html` ${raw(key)}="${value}"`)}/>`
