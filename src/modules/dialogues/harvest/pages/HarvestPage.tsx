import {
  Actions,
  Button,
  Choice,
  Circle,
  Cluster,
  EmptyState,
  Field,
  LinkButton,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import type { HarvestedDialogue } from '../keeper.ts'
import type { Laid } from '../laid.ts'
import { type HarvestWords, harvestWords } from '../locales/index.ts'
import { clusterNote } from './cluster-note.ts'
import { FormProblems, HarvestSlip, messageFor, PostForm, reachOf } from './parts.tsx'
import { SlipPicks } from './SlipPicks.tsx'

interface HarvestPageProps {
  locale: Locale
  dialogue: HarvestedDialogue
  laid: Laid
  form: FormState
}

/** Everything the circle may read, as slips on a table: loose, or laid together. */
export function HarvestPage(props: HarvestPageProps) {
  const { locale, dialogue, laid, form } = props
  const w = harvestWords(locale)
  const empty = laid.loose.length === 0 && laid.clusters.length === 0
  return (
    <>
      <FormProblems w={w} form={form} />
      {form.conflict ? (
        <Notice kind="care" title={w('harvest.conflict.title')}>
          <p>{w('harvest.conflict')}</p>
        </Notice>
      ) : null}
      <PageHead title={w('harvest.title')} lead={w('harvest.lead')} drawing={<Circle fire="embers" />}>
        <p>
          <a href={`/dialogues/${dialogue.id}`}>{dialogue.title || w('back-to-fire')}</a>
        </p>
      </PageHead>
      {empty ? (
        <EmptyState>
          <p>{w('harvest.nothing')}</p>
        </EmptyState>
      ) : (
        <Section title={w('harvest.loose')} ruled>
          {laid.loose.length === 0 ? <p>{w('harvest.all-laid')}</p> : <LayForm {...props} w={w} />}
        </Section>
      )}
      {laid.clusters.length > 0 ? (
        <Section title={w('harvest.laid')} ruled>
          {laid.clusters.map((cluster) => (
            <Cluster title={cluster.name} level={3} note={clusterNote(w, locale, cluster)}>
              {cluster.slips.map((slip) => (
                <HarvestSlip w={w} slip={slip} organisation={dialogue.organisation} />
              ))}
              {cluster.slips.length === 0 ? <p>{w('cluster.empty')}</p> : null}
              <Actions>
                {cluster.owed || cluster.slips.length === 0 ? null : (
                  <LinkButton href={`/dialogues/${dialogue.id}/harvest/${cluster.id}/onward`}>
                    {w('cluster.onward')}
                  </LinkButton>
                )}
                <LinkButton href={`/dialogues/${dialogue.id}/harvest/${cluster.id}`} variant="quiet">
                  {w('cluster.change')}
                </LinkButton>
              </Actions>
            </Cluster>
          ))}
        </Section>
      ) : null}
      {empty ? null : (
        <Notice title={w('harvest.stays.title')}>
          <p>{w('harvest.stays')}</p>
        </Notice>
      )}
    </>
  )
}

function LayForm({ w, dialogue, laid, form }: HarvestPageProps & { w: HarvestWords }) {
  const clusters = laid.clusters
    .filter(({ slips }) => slips.length > 0)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <PostForm action={`/dialogues/${dialogue.id}/harvest`} hidden={form.hidden}>
      <SlipPicks
        legend={w('harvest.slips')}
        hint={w('harvest.slips.hint')}
        error={messageFor(w, form.errors.slips)}
        slips={laid.loose}
        chosen={fieldsOf(form.values, 'slips')}
        reach={(slip) => reachOf(w, slip, dialogue.organisation)}
      />
      {clusters.length > 0 ? (
        <Choice
          name="cluster"
          legend={w('harvest.where')}
          options={[{ value: '', label: w('harvest.where.new') }, ...clusters]}
          value={fieldOf(form.values, 'cluster')}
        />
      ) : null}
      <Field
        name="name"
        label={w('harvest.name')}
        hint={w('harvest.name.hint')}
        purpose={w('harvest.name.purpose')}
        value={fieldOf(form.values, 'name')}
        error={messageFor(w, form.errors.name)}
        maxlength={200}
      />
      <QuestionTick w={w} ticked={fieldOf(form.values, 'isQuestion') !== ''} />
      <Actions>
        <Button>{w('harvest.lay')}</Button>
      </Actions>
    </PostForm>
  )
}

/** "This stays a question for now." */
export const QuestionTick = ({ w, ticked }: { w: HarvestWords; ticked: boolean }) => (
  <Choice
    name="isQuestion"
    legend={w('harvest.question')}
    quietLegend
    multiple
    options={[{ value: 'yes', label: w('harvest.question') }]}
    value={ticked ? 'yes' : ''}
  />
)
