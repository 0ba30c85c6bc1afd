import {
  Actions,
  Button,
  Choice,
  Circle,
  Field,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Live, LiveList } from '../../../../platform/live/LiveList.tsx'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import type { Words } from '../browser/not-yet.ts'
import type { HarvestedDialogue } from '../keeper.ts'
import type { Laid, LaidCluster } from '../laid.ts'
import { type HarvestWords, harvestWords } from '../locales/index.ts'
import type { WhyNot } from '../onward-back.ts'
import type { Steps } from '../steps.ts'
import { clusterNote } from './cluster-note.ts'
import { FormProblems, messageFor } from './parts.tsx'
import { layPieces } from './pieces.tsx'
import { SlipPicks } from './SlipPicks.tsx'
import { WhyNotBack } from './WayBack.tsx'

interface HarvestPageProps {
  locale: Locale
  dialogue: HarvestedDialogue
  laid: Laid
  steps: Steps
  form: FormState
  /** What could not be undone any more, and why. */
  refused?: { cluster: LaidCluster; why: WhyNot } | undefined
}

/** Everything the circle may read, as slips on a table: loose, or laid together. Follows what others do meanwhile. */
export function HarvestPage(props: HarvestPageProps) {
  const { locale, dialogue, laid, form, refused } = props
  const w = harvestWords(locale)
  const pieces = layPieces(props, fieldsOf(form.values, 'slips'))
  const at = `/dialogues/${dialogue.id}`
  const waits: Words = {
    title: w('waits.title'),
    body: w('waits.body'),
    again: w('waits.again'),
    slip: w('waits.slip'),
  }
  return (
    <>
      <FormProblems w={w} form={form} />
      {refused ? (
        <Notice kind="care" title={w('back.why.title')}>
          <WhyNotBack locale={locale} w={w} {...refused} />
          <p dir="auto">
            {refused.cluster.name}. {clusterNote(w, locale, refused.cluster)}
          </p>
        </Notice>
      ) : form.conflict ? (
        <Notice kind="care" title={w('harvest.conflict.title')}>
          <p>{w('harvest.conflict')}</p>
        </Notice>
      ) : null}
      <PageHead title={w('harvest.title')} lead={w('harvest.lead')} drawing={<Circle fire="embers" />}>
        <p>
          <a href={at}>{dialogue.title || w('back-to-fire')}</a> ·{' '}
          <a href={`${at}/wall`}>{w('harvest.wall')}</a>
        </p>
      </PageHead>
      <Live src={`${at}/harvest/live`} over={w('live.over')} away={w('live.away')}>
        <kv-lay data-grip={w('harvest.grip')} data-waits={JSON.stringify(waits)}>
          <Section title={w('harvest.loose')} ruled>
            <form id="lay" class="kv-lay" method="post" action={`${at}/harvest`} novalidate>
              <HiddenFields hidden={form.hidden} />
              <SlipPicks
                legend={w('harvest.slips')}
                hint={w('harvest.slips.hint')}
                error={messageFor(w, form.errors.slips)}
              >
                <LiveList name="loose" pieces={pieces} />
              </SlipPicks>
              <div class="kv-lay__name">
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
              </div>
            </form>
            <form id="undo" method="post" action={`${at}/harvest/undo`}>
              <HiddenFields hidden={form.hidden} />
            </form>
            <LiveList name="steps" pieces={pieces} />
          </Section>
          <Section title={w('harvest.laid')} ruled>
            <LiveList name="laid" pieces={pieces} />
          </Section>
        </kv-lay>
      </Live>
      {laid.loose.length + laid.clusters.length === 0 ? null : (
        <Notice title={w('harvest.stays.title')}>
          <p>{w('harvest.stays')}</p>
        </Notice>
      )}
    </>
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

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-lay': { 'data-grip': string; 'data-waits': string; children?: unknown }
    }
  }
}
