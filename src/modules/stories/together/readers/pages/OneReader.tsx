import { Actions, Button } from '../../../../../design/index.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import type { TogetherWords } from '../../words.ts'
import type { AlongReader } from '../queries.ts'

interface OneProps {
  w: TogetherWords
  form: FormState
  at: string
  reader: AlongReader
}

/** One who reads along or is asked to, with a way to end that. */
export function OneReader({ w, form, at, reader }: OneProps) {
  const name = reader.name || w('readers.nameless')
  const action = `${at}/${reader.id}/take-off`
  return (
    <li>
      <strong dir="auto">{name}</strong>
      {reader.reads ? (
        <>
          <p>{w(reader.waits ? 'readers.waits' : 'readers.reads')}</p>
          <details class="kv-fold">
            <summary>{w('readers.off')}</summary>
            <p>{w('readers.off.about', { name })}</p>
            <PostForm action={action} hidden={form.hidden}>
              <Actions>
                <Button variant="danger">{w('readers.off')}</Button>
              </Actions>
            </PostForm>
          </details>
        </>
      ) : (
        <>
          <p>{w('open.waits')}</p>
          <PostForm action={action} hidden={form.hidden}>
            <Actions>
              <Button variant="quiet">{w('open.back')}</Button>
            </Actions>
          </PostForm>
        </>
      )}
    </li>
  )
}
