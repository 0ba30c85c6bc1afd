import { Actions, Button, Qr } from '../../../../../design/index.ts'
import { dayInWords } from '../../../../../platform/i18n/days.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import type { AskedProps } from '../../pages/AskedPage.tsx'
import type { PeopleInItWords } from '../../words.ts'

/** What somebody else reads along with. */
export interface AlongLink {
  /** The whole address. */
  address: string
  /** `YYYY-MM-DD` */
  until: string
}

interface TogetherProps extends Pick<AskedProps, 'locale' | 'along' | 'form' | 'action'> {
  w: PeopleInItWords
}

/** Reading it together: a way in for one other, on paper or in a message. The choice stays with who is asked. */
export function TogetherFold({ w, locale, along, form, action }: TogetherProps) {
  return (
    <details class="kv-fold" open={along !== undefined}>
      <summary>{w('asked.aside.together')}</summary>
      <p>{w('together.how')}</p>
      {along ? (
        <>
          <p>{w('together.give', { day: dayInWords(locale, along.until) })}</p>
          <p class="kv-address">{along.address}</p>
          <div class="kv-asked__scan">
            <Qr text={along.address} label={w('together.scan')} />
          </div>
          <PostForm action={`${action}/together/end`} hidden={form.hidden}>
            <Actions>
              <Button variant="quiet">{w('together.end')}</Button>
            </Actions>
          </PostForm>
        </>
      ) : (
        <PostForm action={`${action}/together`} hidden={form.hidden}>
          <Actions>
            <Button variant="quiet">{w('together.go')}</Button>
          </Actions>
        </PostForm>
      )}
      <p class="kv-small">{w('together.call')}</p>
    </details>
  )
}
