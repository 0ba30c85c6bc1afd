import { Actions, Button } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { FellowWriter } from '../queries.ts'
import type { TogetherWords } from '../words.ts'

interface OneProps {
  w: TogetherWords
  form: FormState
  at: string
  writer: FellowWriter
  /** Whoever looks began it. */
  mayTakeOff: boolean
}

/** One who writes; for who began it, with a way to let them go. */
export function OneWriter({ w, form, at, writer, mayTakeOff }: OneProps) {
  const { byline, called, first, mine, id } = writer
  const name = called || byline
  const shown = mine ? (name ? w('who.me', { name }) : w('who.you')) : name || w('who.nameless')
  return (
    <li>
      <strong dir="auto">{shown}</strong>
      {first ? <p>{w('who.began')}</p> : null}
      {byline && byline !== name ? <p dir="auto">{w('who.above', { name: byline })}</p> : null}
      {mayTakeOff && !mine ? (
        <details class="kv-fold">
          <summary>{w('who.off')}</summary>
          <p>{w('who.off.about', { name: name || w('who.nameless') })}</p>
          <PostForm action={`${at}/${id}/take-off`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('who.off')}</Button>
            </Actions>
          </PostForm>
        </details>
      ) : null}
    </li>
  )
}
