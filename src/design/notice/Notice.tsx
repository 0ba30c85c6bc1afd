import type { Child, PropsWithChildren } from 'hono/jsx'

export interface NoticeProps {
  title?: Child
  /** `plain`: good to know. `back`: something came back. `care`: read this before you go on. */
  kind?: 'plain' | 'back' | 'care'
}

/** A few sentences set apart by a rule. */
export const Notice = ({ title, kind = 'plain', children }: PropsWithChildren<NoticeProps>) => (
  <div class={`kv-notice kv-notice--${kind}`}>
    {title ? <p class="kv-notice__title">{title}</p> : null}
    {children}
  </div>
)
