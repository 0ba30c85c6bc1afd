import {
  Actions,
  Button,
  Choice,
  Cluster,
  Field,
  Heading,
  Lead,
  Notice,
  Section,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { owedKinds } from '../../../contributions/index.ts'
import { ToBoard } from '../../board/pages/ToBoard.tsx'
import type { KnownCarrier } from '../asked.ts'
import type { HarvestedDialogue } from '../keeper.ts'
import type { LaidCluster } from '../laid.ts'
import { type HarvestWords, harvestWords } from '../locales/index.ts'
import { CarrierFields } from './CarrierFields.tsx'
import { clusterNote } from './cluster-note.ts'
import { FormProblems, HarvestSlip, messageFor } from './parts.tsx'

interface OnwardPageProps {
  locale: Locale
  dialogue: HarvestedDialogue
  cluster: LaidCluster
  known: readonly KnownCarrier[]
  /** `YYYY-MM-DD` */
  today: string
  form: FormState
}

/** Where a cluster goes: as what, asked of whom, by when, and which two take it there. */
export function OnwardPage(props: OnwardPageProps) {
  const { locale, dialogue, cluster, form } = props
  const w = harvestWords(locale)
  const organisation = dialogue.organisation || w('our-house')
  const travels = cluster.slips.filter(({ audience }) => audience !== 'here')
  const stays = cluster.slips.filter(({ audience }) => audience === 'here')
  const slips = (list: typeof travels) =>
    list.map((slip) => <HarvestSlip w={w} slip={slip} organisation={organisation} />)
  return (
    <>
      <FormProblems w={w} form={form} values={{ organisation }} />
      <Heading level={1}>{w('onward.title')}</Heading>
      <Lead>{w('onward.lead')}</Lead>
      <p>
        <a href={`/dialogues/${dialogue.id}/harvest`}>{w('back-to-harvest')}</a>
      </p>
      {travels.length > 0 && !cluster.owed ? (
        <ToBoard locale={locale} dialogue={dialogue} id={cluster.id} />
      ) : null}
      {cluster.owed ? (
        <Notice
          kind={form.conflict ? 'care' : 'plain'}
          title={form.conflict ? w('onward.already') : cluster.name}
        >
          <p>{clusterNote(w, locale, cluster)}</p>
        </Notice>
      ) : form.conflict ? (
        <Notice kind="care" title={w('harvest.conflict.title')}>
          <p>{w('cluster.conflict')}</p>
        </Notice>
      ) : null}
      {travels.length === 0 ? (
        <Notice title={cluster.name}>
          <p>{w('onward.nothing-travels')}</p>
        </Notice>
      ) : (
        <Section title={w('onward.travels')} ruled>
          <Cluster title={cluster.name} level={3}>
            {slips(travels)}
          </Cluster>
        </Section>
      )}
      {stays.length > 0 ? (
        <Section title={w('onward.stays')} ruled>
          <p>{w('onward.stays.body')}</p>
          {slips(stays)}
        </Section>
      ) : null}
      {travels.length > 0 && (!cluster.owed || form.conflict) ? (
        <OnwardForm {...props} w={w} organisation={organisation} />
      ) : null}
    </>
  )
}

function OnwardForm(props: OnwardPageProps & { w: HarvestWords; organisation: string }) {
  const { w, dialogue, cluster, known, today, form, organisation } = props
  const error = (name: string) => messageFor(w, form.errors[name], { organisation })
  return (
    <PostForm
      action={`/dialogues/${dialogue.id}/harvest/${cluster.id}/onward`}
      hidden={form.hidden}
      version={cluster.version}
    >
      <Choice
        name="kind"
        legend={w('onward.kind')}
        options={owedKinds.map((kind) => ({
          value: kind,
          label: w(`kind.${kind}`),
          hint: w(`kind.${kind}.hint`),
        }))}
        value={fieldOf(form.values, 'kind')}
        error={error('kind')}
      />
      <Field
        name="askedOf"
        label={w('onward.asked-of')}
        hint={w('onward.asked-of.hint')}
        value={fieldOf(form.values, 'askedOf')}
        error={error('askedOf')}
        maxlength={300}
      />
      <Field
        name="dueOn"
        type="date"
        label={w('onward.due')}
        hint={w('onward.due.hint')}
        value={fieldOf(form.values, 'dueOn')}
        error={error('dueOn')}
        min={today}
      />
      <Heading>{w('onward.two.title')}</Heading>
      <p>{w('onward.two.why')}</p>
      <CarrierFields w={w} place={1} known={known} organisation={organisation} form={form} />
      <CarrierFields w={w} place={2} known={known} organisation={organisation} form={form} />
      <Actions>
        <Button>{w('onward.take')}</Button>
      </Actions>
    </PostForm>
  )
}
