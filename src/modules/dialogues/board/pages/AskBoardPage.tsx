import { Actions, Button, Cluster, Field, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { KnownCarrier } from '../../harvest/asked.ts'
import type { HarvestedDialogue } from '../../harvest/keeper.ts'
import type { LaidCluster } from '../../harvest/laid.ts'
import { harvestWords } from '../../harvest/locales/index.ts'
import { CarrierFields } from '../../harvest/pages/CarrierFields.tsx'
import { clusterNote } from '../../harvest/pages/cluster-note.ts'
import { FormProblems, HarvestSlip } from '../../harvest/pages/parts.tsx'
import { questionTextLength } from '../input.ts'
import { boardWords } from '../locales/index.ts'

interface AskBoardPageProps {
  locale: Locale
  dialogue: HarvestedDialogue
  cluster: LaidCluster
  known: readonly KnownCarrier[]
  /** `YYYY-MM-DD` */
  today: string
  form: FormState
}

/** What the council asks, in its own text; who answers, and before which day. */
export function AskBoardPage({ locale, dialogue, cluster, known, today, form }: AskBoardPageProps) {
  const w = boardWords(locale)
  const h = harvestWords(locale)
  const organisation = dialogue.organisation || h('our-house')
  const typed = Object.keys(form.values).length > 0
  const value = (name: string, otherwise: string) => (typed ? fieldOf(form.values, name) : otherwise)
  const error = (name: string) => {
    const key = form.errors[name]
    if (!key) return undefined
    return boardWords.has(key) ? w(key) : harvestWords.has(key) ? h(key, { organisation }) : undefined
  }
  const shared = { w: h, known, organisation, form }
  return (
    <>
      <FormProblems w={h} form={form} values={{ organisation }} />
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/dialogues/${dialogue.id}/harvest`}>{h('back-to-harvest')}</a>
        </p>
      </PageHead>
      <Cluster title={cluster.name} level={2}>
        {cluster.slips
          .filter(({ audience }) => audience !== 'here')
          .map((slip) => (
            <HarvestSlip w={h} slip={slip} organisation={organisation} />
          ))}
      </Cluster>
      {cluster.owed ? (
        <Notice kind={form.conflict ? 'care' : 'plain'} title={cluster.name}>
          <p>{clusterNote(h, locale, cluster)}</p>
        </Notice>
      ) : null}
      {cluster.owed && !form.conflict ? null : (
        <PostForm
          action={`/dialogues/${dialogue.id}/harvest/${cluster.id}/board`}
          hidden={form.hidden}
          version={cluster.version}
        >
          <Notice kind="care">
            <p>{w('fixed')}</p>
          </Notice>
          <Field
            name="askedBy"
            label={w('asked-by')}
            value={value('askedBy', w('asked-by.default'))}
            error={error('askedBy')}
            maxlength={200}
          />
          <Field
            name="words"
            type="textarea"
            rows={6}
            label={w('words')}
            hint={w('words.hint')}
            value={value('words', cluster.name)}
            error={error('words')}
            maxlength={questionTextLength}
          />
          <Field
            name="askedOf"
            label={w('asked-of')}
            value={value('askedOf', w('asked-of.default'))}
            error={error('askedOf')}
            maxlength={200}
          />
          <Field
            name="dueOn"
            type="date"
            label={w('due')}
            hint={w('due.hint')}
            value={value('dueOn', '')}
            error={error('dueOn')}
            min={today}
          />
          <CarrierFields {...shared} place={1} legend={w('who.council')} />
          <CarrierFields {...shared} place={2} legend={w('who.board')} />
          <Actions>
            <Button>{w('ask')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
