export { Actions } from './actions/Actions.tsx'
export {
  Button,
  type ButtonProps,
  type ButtonVariant,
  LinkButton,
  type LinkButtonProps,
} from './button/Button.tsx'
export { CameBack, type CameBackProps } from './came-back/CameBack.tsx'
export { PersonalCard, type PersonalCardProps } from './card/PersonalCard.tsx'
export { Choice, type ChoiceOption, type ChoiceProps } from './choice/Choice.tsx'
export { Cluster, type ClusterProps } from './cluster/Cluster.tsx'
export { Circle, type CircleProps, type Fire } from './drawing/Circle.tsx'
export { Mark } from './drawing/Mark.tsx'
export { Pictogram, type PictogramName } from './drawing/Pictogram.tsx'
export { Ripples, type RipplesProps } from './drawing/Ripples.tsx'
export { EmptyState } from './empty-state/EmptyState.tsx'
export { ErrorSummary, type ErrorSummaryProps } from './error-summary/ErrorSummary.tsx'
export { Field, type FieldProps } from './field/Field.tsx'
export { Heading, Hero, Lead, PageHead, Small } from './heading/Heading.tsx'
export { Layout } from './layout/Layout.tsx'
export { OneButton } from './layout/OneButton.tsx'
export type { ButtonForm, Door, LayoutProps, Link } from './layout/types.ts'
export { LinkList, type LinkListItem } from './link-list/LinkList.tsx'
export { Margin, type MarginProps } from './margin/Margin.tsx'
export { Notice, type NoticeProps } from './notice/Notice.tsx'
export { PrintButton, PrintSheet, type PrintSheetProps } from './print/PrintSheet.tsx'
export { Programme, type ProgrammeItem } from './programme/Programme.tsx'
export { ReadAloud, type ReadAloudProps } from './read-aloud/ReadAloud.tsx'
export { Section, type SectionProps } from './section/Section.tsx'
export { Slip, type SlipProps } from './slip/Slip.tsx'
export { type Step, Steps, type StepsProps } from './steps/Steps.tsx'
export { SummaryList, type SummaryRow } from './summary-list/SummaryList.tsx'
export { WritingLines } from './writing-lines/WritingLines.tsx'
