import { Actions, Button, Choice } from '../../../../design/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { wishes } from '../wishes.ts'
import { type PeopleInItWords, problemIn } from '../words.ts'
import type { AskedProps } from './AskedPage.tsx'

interface WishesProps extends Pick<AskedProps, 'asked' | 'pictures' | 'form' | 'action'> {
  w: PeopleInItWords
}

/** Below a no: what would help, for who wants to say that. Nothing waits for it. */
export function WishesForm({ w, asked, pictures, form, action }: WishesProps) {
  const { wishes: typed } = form.values
  const { wishes: wrong } = form.errors
  return (
    <PostForm action={`${action}/wishes`} hidden={form.hidden}>
      <input type="hidden" name="number" value={String(asked.saidNumber ?? '')} />
      <Choice
        name="wishes"
        multiple
        legend={w('wishes.title')}
        hint={w('wishes.hint')}
        value={wrong ? typed : asked.wishes}
        error={wrong ? problemIn(w, wrong) : undefined}
        options={wishes
          .filter((wish) => wish !== 'without-picture' || pictures.length > 0 || asked.wishes.includes(wish))
          .map((wish) => ({ value: wish, label: w(`wishes.${wish}`) }))}
      />
      <p class="kv-small">{w('wishes.then')}</p>
      <Actions>
        <Button variant="quiet">{w('wishes.go')}</Button>
      </Actions>
    </PostForm>
  )
}
