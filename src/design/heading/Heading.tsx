import type { Child, PropsWithChildren } from 'hono/jsx'

/** A heading; `id` lets a link or a region point at it. */
export function Heading({ level = 2, id, children }: PropsWithChildren<{ level?: 1 | 2 | 3; id?: string }>) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} class={`kv-heading kv-heading--${level}`}>
      {children}
    </Tag>
  )
}

/** The first thing said under a title. */
export const Lead = ({ children }: PropsWithChildren) => <p class="kv-lead">{children}</p>

/** A small line that says when, where or by whom. */
export const Small = ({ children }: PropsWithChildren) => <p class="kv-small">{children}</p>

/** Title, lead and the drawing that says where one is. On a phone the drawing stands small above the title. */
export function PageHead({
  title,
  lead,
  drawing,
  children,
}: PropsWithChildren<{ title: Child; lead?: Child; drawing?: Child }>) {
  return (
    <header class={drawing ? 'kv-page-head kv-page-head--drawn' : 'kv-page-head'}>
      {drawing ? <div class="kv-page-head__drawing">{drawing}</div> : null}
      <div class="kv-page-head__words">
        <Heading level={1}>{title}</Heading>
        {lead ? <Lead>{lead}</Lead> : null}
        {children}
      </div>
    </header>
  )
}

/** The front page's head: one sentence, one large drawing. */
export const Hero = ({ title, drawing, children }: PropsWithChildren<{ title: Child; drawing: Child }>) => (
  <header class="kv-hero">
    <div class="kv-hero__words">
      <h1 class="kv-hero__title">{title}</h1>
      {children}
    </div>
    <div class="kv-hero__drawing">{drawing}</div>
  </header>
)
