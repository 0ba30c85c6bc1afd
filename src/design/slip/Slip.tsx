import type { Child, PropsWithChildren } from 'hono/jsx'

export interface SlipProps {
  /** Who wrote it down, when that is not who said it: "Karin schreef dit op. Klopt het?" */
  writtenBy?: Child
  /** Who said it, if they wished to be named, or where it was said. */
  said?: Child
  /** Where it may go: "Blijft hier". */
  reach?: Child
  /** Not confirmed yet, or not to be seen by others: a torn-off line round it instead of paper. */
  waiting?: boolean
  id?: string
  /** What was told in another way than in words, above them. */
  media?: Child
  /** What can be done with it, below the words. */
  actions?: Child
}

/** One person's words on a slip of paper. The children are the words, exactly as spoken. */
export const Slip = ({
  writtenBy,
  said,
  reach,
  waiting,
  id,
  actions,
  media,
  children,
}: PropsWithChildren<SlipProps>) => (
  <figure class={waiting ? 'kv-slip kv-slip--waiting' : 'kv-slip'} id={id}>
    {media}
    <blockquote class="kv-slip__words" dir="auto">
      {children}
    </blockquote>
    {said || writtenBy || reach ? (
      <figcaption class="kv-slip__about">
        {said ? <span>{said}</span> : null}
        {writtenBy ? <span>{writtenBy}</span> : null}
        {reach ? <span class="kv-slip__reach">{reach}</span> : null}
      </figcaption>
    ) : null}
    {actions}
  </figure>
)
