export {
  EditField,
  type Editing,
  Problems,
  problemIn,
  theirs,
  valueIn,
} from '../../../../platform/web/editing.tsx'
