import { Actions, Button, Field, Heading, LinkList, Notice, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Around, Provenance } from '../../../../platform/provenance/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { SetApart } from '../../taken-back/pages/SetApart.tsx'
import type { HarvestedDialogue } from '../keeper.ts'
import type { LaidCluster } from '../laid.ts'
import { harvestWords } from '../locales/index.ts'
import type { WayBack } from '../onward-back.ts'
import { clusterNote } from './cluster-note.ts'
import { QuestionTick } from './HarvestPage.tsx'
import { FormProblems, HarvestSlip, messageFor } from './parts.tsx'
import { WayBackSection } from './WayBack.tsx'

interface ClusterPageProps {
  locale: Locale
  dialogue: HarvestedDialogue
  cluster: LaidCluster
  wayBack: WayBack | undefined
  around: Around | undefined
  form: FormState
  /** Who looks reads all that lies there. */
  whole: boolean
  /** Nothing lies in it any more, and what was decided about that. */
  apart: 'undecided' | 'keep' | 'ask-anew' | undefined
}

/** One cluster: its name, and what lies in it. */
export function ClusterPage(props: ClusterPageProps) {
  const { locale, dialogue, cluster, around, wayBack, form, whole, apart } = props
  const w = harvestWords(locale)
  const here = `/dialogues/${dialogue.id}/harvest/${cluster.id}`
  const typed = form.values.name !== undefined
  return (
    <>
      <FormProblems w={w} form={form} />
      <Heading level={1}>{cluster.name}</Heading>
      <p>{clusterNote(w, locale, cluster)}</p>
      <p>
        <a href={`/dialogues/${dialogue.id}/harvest`}>{w('back-to-harvest')}</a>
      </p>
      <Provenance locale={locale} around={around} />
      {form.conflict ? (
        <Notice kind="care" title={w('harvest.conflict.title')}>
          <p>{w('cluster.conflict')}</p>
          <p dir="auto">{w('cluster.name.theirs', { name: cluster.name })}</p>
        </Notice>
      ) : null}
      <PostForm action={here} hidden={form.hidden} version={cluster.version} kept>
        <Field
          name="name"
          label={w('cluster.name')}
          value={typed ? fieldOf(form.values, 'name') : cluster.name}
          error={messageFor(w, form.errors.name)}
          maxlength={200}
        />
        <QuestionTick w={w} ticked={typed ? fieldOf(form.values, 'isQuestion') !== '' : cluster.isQuestion} />
        <Actions>
          <Button>{w('cluster.save')}</Button>
        </Actions>
      </PostForm>
      <Section title={w('cluster.slips')} ruled>
        {cluster.owed ? <p>{w('cluster.stays-together')}</p> : null}
        {cluster.slips.length === 0 ? <p>{w('cluster.empty')}</p> : null}
        {cluster.slips.map((slip) => (
          <>
            <HarvestSlip w={w} slip={slip} organisation={dialogue.organisation} />
            {cluster.owed ? null : (
              <PostForm action={`${here}/loosen`} hidden={form.hidden}>
                <Actions>
                  <Button name="slip" value={slip.id} variant="quiet">
                    {w('cluster.loosen')}
                  </Button>
                </Actions>
              </PostForm>
            )}
          </>
        ))}
      </Section>
      {cluster.owed || cluster.slips.length === 0 || !whole ? null : (
        <Section title={w('cluster.otherwise')} ruled>
          <LinkList
            items={[
              { href: `${here}/merge`, label: w('merge.title') },
              ...(cluster.slips.length > 1 ? [{ href: `${here}/split`, label: w('split.title') }] : []),
            ]}
          />
        </Section>
      )}
      {wayBack ? (
        <WayBackSection
          w={w}
          at={`/dialogues/${dialogue.id}/harvest`}
          way={wayBack}
          {...{ locale, cluster, form }}
        />
      ) : null}
      {apart ? <SetApart locale={locale} here={here} standing={apart} hidden={form.hidden} /> : null}
      {cluster.owed || apart ? null : (
        <Section title={w('cluster.apart.title')} ruled>
          <p>{w('cluster.apart.body')}</p>
          <PostForm action={`${here}/take-apart`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('cluster.apart')}</Button>
            </Actions>
          </PostForm>
        </Section>
      )}
    </>
  )
}
