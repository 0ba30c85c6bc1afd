import { Choice, Heading, Notice } from '../../../../design/index.ts'
import { inLanguage } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldsOf } from '../../../../platform/web/form.ts'
import { EditField, type Editing, problemIn } from '../../fire/pages/forms.tsx'
import type { FireView } from '../../fire/view.ts'
import { formatOf } from '../../formats.ts'
import { questionLength } from '../input.ts'
import { type PrepareWords, prepareWords } from '../locales/index.ts'
import { isChosen, type MovementQuestion } from '../queries.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

interface QuestionsProps extends PartProps {
  set: readonly MovementQuestion[]
}

/** The opening question, and those to lie on the table: from the movement's set or one's own. */
export function QuestionsPage({ set, ...props }: QuestionsProps) {
  const { fire, locale, form } = props
  const w = prepareWords(locale)
  const most = formatOf(fire.format).mostQuestions
  const typed = Object.keys(form.values).length > 0
  const chosenNow = set.filter((question) => fire.questions.some((text) => isChosen(question, text)))
  const ownNow = fire.questions.filter((text) => !set.some((question) => isChosen(question, text)))
  const own = typed ? fieldsOf(form.values, 'own') : ownNow
  const chosen = typed ? fieldsOf(form.values, 'chosen') : chosenNow.map(({ position }) => String(position))
  return (
    <PartPage
      {...props}
      part="questions"
      lead={w('questions.lead')}
      before={form.conflict ? <Theirs w={w} fire={fire} /> : null}
      current={{ openingQuestion: fire.openingQuestion }}
      fields={(of: Editing) => (
        <>
          <EditField
            of={of}
            name="openingQuestion"
            label={w('opening')}
            hint={w('opening.hint')}
            maxlength={questionLength}
          />
          {set.length > 0 ? (
            <Choice
              multiple
              name="chosen"
              legend={w('set')}
              hint={w('set.hint', { count: most })}
              value={chosen}
              error={problemIn(of, 'chosen')}
              options={set.map(({ position, text }) => ({
                value: String(position),
                label: inLanguage(text, locale),
              }))}
            />
          ) : null}
          <OwnQuestions w={w} of={of} own={own} most={most} />
        </>
      )}
    />
  )
}

interface OwnProps {
  w: PrepareWords
  of: Editing
  own: readonly string[]
  most: number
}

function OwnQuestions({ w, of, own, most }: OwnProps) {
  const places = Math.min(Math.max(own.length + 1, 3), Math.max(most, own.length))
  return (
    <>
      <Heading level={2}>{w('own')}</Heading>
      <p>{w('own.hint', { count: most })}</p>
      {[...Array(places).keys()].map((i) => (
        <EditField
          of={{ ...of, form: oneOf(of.form, i), current: { own: own[i] ?? '' } }}
          id={`own-${i + 1}`}
          name="own"
          label={w('own.one', { count: i + 1 })}
          maxlength={questionLength}
        />
      ))}
    </>
  )
}

/** The form as one of its fields of the same name sees it. */
function oneOf(form: FormState, i: number): FormState {
  const problem = form.errors[`own.${i}`]
  return { ...form, values: {}, conflict: false, errors: problem ? { own: problem } : {} }
}

/** After a conflict: what somebody else chose meanwhile, to compare and to copy from. */
const Theirs = ({ w, fire }: { w: PrepareWords; fire: FireView }) => (
  <Notice title={w('questions.theirs')}>
    <ul>
      {[fire.openingQuestion, ...fire.questions].map((question) => (
        <li dir="auto">{question}</li>
      ))}
    </ul>
  </Notice>
)
