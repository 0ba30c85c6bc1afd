import { Actions, Button, Circle, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm, Problems } from '../../fire/pages/forms.tsx'
import { prepareWords } from '../locales/index.ts'
import type { StartingPlace } from '../queries.ts'
import { OccasionFields } from './OccasionFields.tsx'
import { say } from './say.ts'

/** The first step. When it is taken, the fire is kept. */
export function StartPage({
  locale,
  form,
  place,
}: {
  locale: Locale
  form: FormState
  place: StartingPlace
}) {
  const w = prepareWords(locale)
  const of = { locale, form, current: {}, say: say(locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('new')} lead={w('new.lead')} drawing={<Circle chairs={0} open={3} fire="unlit" />}>
        <p>{w('new.where', { organisation: place.name })}</p>
      </PageHead>
      <Notice>
        <p>{w('new.safe')}</p>
      </Notice>
      <PostForm hidden={form.hidden}>
        <OccasionFields w={w} of={of} />
        <Actions>
          <Button>{w('new.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
