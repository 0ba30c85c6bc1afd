import { Actions, Button, Choice, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { DocumentView } from '../../../about-us/index.ts'
import { GentleHints } from '../../../contributions/index.ts'
import type { CheckView } from '../../checks/queries.ts'
import { problemIn, visionWords } from '../../locales/index.ts'
import { Problems } from '../../pages/Problems.tsx'
import { Stands } from '../../pages/Stands.tsx'
import type { Piece } from '../../pieces.ts'
import type { WatchedPlace } from '../../place.ts'
import { saying } from '../../schema.ts'

interface BesideProps {
  locale: Locale
  form: FormState
  place: WatchedPlace
  check: CheckView
  piece: Piece
  documents: readonly DocumentView[]
}

/** What one sees in one thing: what it is, what one says, and below it what the movement stands for. */
export function BesidePage(props: BesideProps) {
  const { locale, form, place, check, piece } = props
  const w = visionWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('beside.title', { title: piece.title })} lead={w('beside.lead')}>
        <p>
          <a href={piece.path}>{w('beside.read')}</a>
        </p>
        <p>
          <a href={`/circles/${place.slug}/vision/${check.id}/write`}>{w('write.title')}</a>
        </p>
      </PageHead>
      <PostForm hidden={form.hidden} kept>
        <Choice
          name="says"
          legend={w('beside.says')}
          options={saying.map((value) => ({ value, label: w(`says.${value}`) }))}
          value={fieldOf(form.values, 'says')}
          error={problemIn(w, form.errors.says)}
        />
        <Field
          name="words"
          {...{ type: 'textarea', rows: 6, label: w('beside.words'), hint: w('beside.words.hint') }}
          {...{ value: fieldOf(form.values, 'words'), error: problemIn(w, form.errors.words) }}
        />
        <GentleHints locale={locale} />
        <Actions>
          <Button>{w('beside.save')}</Button>
        </Actions>
      </PostForm>
      <Stands {...props} />
    </>
  )
}
