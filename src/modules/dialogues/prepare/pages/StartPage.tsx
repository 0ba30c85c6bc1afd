import { Actions, Button, Circle, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Problems } from '../../fire/pages/forms.tsx'
import { called } from '../../formats/called.ts'
import { formatWords } from '../../formats/locales/index.ts'
import { type FormatName, formatOf } from '../../formats.ts'
import { prepareWords } from '../locales/index.ts'
import type { StartingPlace } from '../queries.ts'
import { OccasionFields } from './OccasionFields.tsx'
import { say } from './say.ts'
import { WhereISit } from './WhereISit.tsx'

/** The first step. When it is taken, the fire is kept. */
export function StartPage({
  locale,
  form,
  place,
  format,
}: {
  locale: Locale
  form: FormState
  place: StartingPlace
  format: FormatName
}) {
  const w = prepareWords(locale)
  const names = called(locale, format)
  const of = { locale, form, current: { sits: 'behind' }, say: say(locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead
        title={w('new', names)}
        lead={w('new.lead')}
        drawing={<Circle chairs={0} open={3} fire="unlit" />}
      >
        <p>{w('new.where', { organisation: place.name })}</p>
        <p>{formatWords(locale)(`about.${format}`)}</p>
        <p>
          <a href={`/circles/${place.slug}/dialogues/choose`}>{w('choose.other')}</a>
        </p>
      </PageHead>
      <Notice>
        <p>{w('new.safe', names)}</p>
      </Notice>
      <PostForm hidden={form.hidden}>
        <input type="hidden" name="format" value={format} />
        <OccasionFields w={w} of={of} format={format} />
        {formatOf(format).mostListeners > 0 ? <WhereISit of={of} /> : null}
        <Actions>
          <Button>{w('new.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
