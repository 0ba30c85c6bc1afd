import { Actions, Button, Choice, ErrorSummary, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import type { Place } from '../../card/own-words/place.ts'
import { eraseAllWords } from '../locales/index.ts'

/** The last question. Nothing is chosen beforehand. */
export function SurePage({ locale, place, form }: { locale: Locale; place: Place; form: FormState }) {
  const w = eraseAllWords(locale)
  const error = form.errors.sure ? w('sure.missing') : undefined
  return (
    <>
      {error ? <ErrorSummary title={w('sure.problem')} errors={[{ field: 'sure', text: error }]} /> : null}
      <PageHead title={w('sure.title')} lead={w('sure.lead')} />
      <form method="post" action={`${place.base}/erase-all/sure`} novalidate>
        <Hidden hidden={form.hidden} />
        <Choice
          name="sure"
          legend={w('sure.legend')}
          error={error}
          options={[{ value: 'yes', label: w('sure.yes') }]}
        />
        <Actions>
          <Button variant="danger">{w('sure.do')}</Button>
          <LinkButton href={place.base} variant="quiet">
            {w('keep')}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}
