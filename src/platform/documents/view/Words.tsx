import type { Inline, Text } from '../document.ts'
import { safeHref } from '../href.ts'

/** Words with what is bold, italic or a link. */
export const Words = ({ content = [] }: { content: readonly Inline[] | undefined }) => (
  <>{content.map((node) => (node.type === 'hardBreak' ? <br /> : <Marked node={node} />))}</>
)

function Marked({ node: { text, marks = [] } }: { node: Text }) {
  const has = (type: string) => marks.some((mark) => mark.type === type)
  const link = marks.find((mark) => mark.type === 'link')
  // Asked again: what was kept before a rule changed is shown by today's.
  const href = link && safeHref(link.attrs.href)
  let shown = <>{text}</>
  if (has('italic')) shown = <em>{shown}</em>
  if (has('bold')) shown = <strong>{shown}</strong>
  if (href === undefined) return shown
  return (
    <a href={href} {...(/^https?:/i.test(href) && { rel: 'noopener' })}>
      {shown}
    </a>
  )
}
