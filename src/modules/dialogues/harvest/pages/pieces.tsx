import type { Child } from 'hono/jsx'
import { Actions, Button, Cluster, EmptyState, LinkButton } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Piece, piece } from '../../../../platform/live/pieces.ts'
import type { HarvestedDialogue } from '../keeper.ts'
import type { Laid, LaidCluster } from '../laid.ts'
import { type HarvestWords, harvestWords } from '../locales/index.ts'
import type { Steps } from '../steps.ts'
import { clusterNote } from './cluster-note.ts'
import { HarvestSlip, reachOf } from './parts.tsx'
import { SlipPick } from './SlipPicks.tsx'

interface Harvest {
  locale: Locale
  dialogue: HarvestedDialogue
  laid: Laid
}

/** What who keeps the fire can take in hand: slips to tick, clusters to lay them with, the last step to undo. */
export function layPieces(
  { locale, dialogue, laid, steps }: Harvest & { steps: Steps },
  chosen: readonly string[] = [],
): Piece[] {
  const w = harvestWords(locale)
  const loose = laid.loose.map((slip) =>
    piece(
      'loose',
      slip.id,
      <SlipPick
        w={w}
        slip={slip}
        chosen={chosen.includes(slip.id)}
        reach={reachOf(w, slip, dialogue.organisation)}
      />,
    ),
  )
  return [
    ...(loose.length > 0 ? loose : [nothingLoose(w, laid)]),
    ...stepPieces(w, dialogue, steps),
    ...laid.clusters.map((cluster) =>
      piece(
        'laid',
        cluster.id,
        <LaidTogether w={w} locale={locale} dialogue={dialogue} cluster={cluster}>
          <Actions>
            {laid.loose.length > 0 && cluster.slips.length > 0 ? (
              <Button form="lay" name="cluster" value={cluster.id} variant="quiet">
                {w('cluster.lay-here')}
              </Button>
            ) : null}
            {cluster.owed || cluster.slips.length === 0 ? null : (
              <LinkButton href={`/dialogues/${dialogue.id}/harvest/${cluster.id}/onward`}>
                {w('cluster.onward')}
              </LinkButton>
            )}
            <LinkButton href={`/dialogues/${dialogue.id}/harvest/${cluster.id}`} variant="quiet">
              {w('cluster.change')}
            </LinkButton>
          </Actions>
        </LaidTogether>,
      ),
    ),
  ]
}

/** What everybody around the fire may read, to look at: on the wall, and on the phones at the table. */
export function readPieces({ locale, dialogue, laid }: Harvest): Piece[] {
  const w = harvestWords(locale)
  const clusters = laid.clusters.filter(({ slips }) => slips.length > 0)
  return [
    ...clusters.map((cluster) =>
      piece(
        'laid',
        cluster.id,
        <LaidTogether w={w} locale={locale} dialogue={dialogue} cluster={cluster} level={2} />,
      ),
    ),
    ...laid.loose.map((slip) =>
      piece('loose', slip.id, <HarvestSlip w={w} slip={slip} organisation={dialogue.organisation} />),
    ),
    ...(clusters.length + laid.loose.length === 0 ? [nothingLoose(w, { loose: [], clusters })] : []),
  ]
}

function nothingLoose(w: HarvestWords, { clusters }: Laid): Piece {
  const body =
    clusters.length > 0 ? (
      <p>{w('harvest.all-laid')}</p>
    ) : (
      <EmptyState>
        <p>{w('harvest.nothing')}</p>
      </EmptyState>
    )
  return piece('loose', 'nothing', body)
}

/** Buttons of the form `undo`. */
function stepPieces(w: HarvestWords, { id }: HarvestedDialogue, { last, undone }: Steps): Piece[] {
  const at = `/dialogues/${id}/harvest/undo`
  const button = (key: 'undo' | 'redo', step: NonNullable<Steps['last']>) =>
    piece(
      'steps',
      key,
      <Button form="undo" formaction={at} name="step" value={`${key}.${step.id}`} variant="quiet">
        {w(`step.${key}`, { what: w(`step.${step.kind}`) })}
      </Button>,
    )
  return [...(last ? [button('undo', last)] : []), ...(undone ? [button('redo', undone)] : [])]
}

interface LaidTogetherProps {
  w: HarvestWords
  locale: Locale
  dialogue: HarvestedDialogue
  cluster: LaidCluster
  level?: 2 | 3

  children?: Child
}

const LaidTogether = ({ w, locale, dialogue, cluster, level = 3, children }: LaidTogetherProps) => (
  <Cluster title={cluster.name} level={level} note={clusterNote(w, locale, cluster)}>
    {cluster.slips.map((slip) => (
      <HarvestSlip w={w} slip={slip} organisation={dialogue.organisation} />
    ))}
    {cluster.slips.length === 0 ? <p>{w('cluster.empty')}</p> : null}
    {children}
  </Cluster>
)
