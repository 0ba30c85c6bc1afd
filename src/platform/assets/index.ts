export { type BuildOptions, buildAssets } from './build.ts'
export { type AssetFile, type LoadedAssets, loadAssets } from './load.ts'
