/** The walls of the house (design/architecture.md): who may import whom. Run by `npm run check`. */

/** Edges between features, through `<feature>.public.ts` only. No cycle; nothing imports `dashboards`. */
const edges = {
  organisation: ['templates', 'users', 'jobs', 'contacts'],
  users: ['organisation', 'mail', 'notifications'],
  rights: ['users', 'contacts', 'deals', 'audit'],
  departures: ['users', 'contacts', 'deals', 'timeline', 'jobs'],
  contacts: ['jobs', 'users', 'documents', 'audit'],
  imports: ['contacts', 'jobs', 'documents', 'users'],
  timeline: ['contacts', 'users', 'documents', 'steps'],
  steps: [],
  templates: ['steps', 'documents'],
  deals: ['contacts', 'timeline', 'templates', 'steps', 'notifications', 'jobs', 'users', 'documents', 'mail'],
  dashboards: ['deals', 'templates', 'contacts', 'timeline', 'steps', 'jobs', 'users', 'audit'],
  notifications: ['users'],
  documents: ['contacts'],
  jobs: [],
  mail: [],
  audit: ['notifications'],
}

const features = Object.keys(edges)
const testing = '\\.(test|factory)\\.ts$'

const featureEdges = features.map((feature) => ({
  name: `feature-edges-${feature}`,
  comment: `server/features/${feature} may use only: ${edges[feature].join(', ') || 'nothing'}; through *.public.ts`,
  severity: 'error',
  from: { path: `^server/features/${feature}/`, pathNot: testing },
  to: {
    path: '^server/features/',
    pathNot: [
      `^server/features/${feature}/`,
      ...edges[feature].map((other) => `^server/features/${other}/${other}\\.public\\.ts$`),
    ],
  },
}))

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: { pathNot: testing },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'contract-alone',
      comment: 'contract imports nothing of ours, no Node',
      severity: 'error',
      from: { path: '^contract/' },
      to: { path: ['^(server|web|db|e2e|bench|scripts)/'] },
    },
    {
      name: 'contract-no-node',
      severity: 'error',
      from: { path: '^contract/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'web-not-server', severity: 'error', from: { path: '^web/' }, to: { path: '^(server|db|bench|scripts)/' } },
    { name: 'server-not-web', severity: 'error', from: { path: '^(server|db)/' }, to: { path: '^(web|e2e|bench)/' } },
    {
      name: 'rules-are-pure',
      comment: '*.rules.ts import only contract, other rules and date or decimal libraries',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        dependencyTypesNot: ['type-only'],
        pathNot: [
          '^contract/',
          '\\.(rules|types)\\.ts$',
          'node_modules/(zod|temporal-polyfill|decimal\\.js|libphonenumber-js|stdnum)/',
          '^node:crypto$',
          '^crypto$',
        ],
      },
    },
    {
      name: 'platform-below-features',
      severity: 'error',
      from: { path: '^server/platform/', pathNot: testing },
      to: { path: '^server/(features|app)/' },
    },
    {
      name: 'features-below-app',
      severity: 'error',
      from: { path: '^server/features/', pathNot: testing },
      to: { path: '^server/app/' },
    },
    {
      name: 'guarded-handle',
      comment: 'only platform and *.access.ts see the whole database',
      severity: 'error',
      from: { path: '^server/', pathNot: ['^server/platform/', '\\.access\\.ts$', testing] },
      to: { path: '^server/platform/context/make-context\\.ts$' },
    },
    {
      name: 'nobody-imports-dashboards',
      severity: 'error',
      from: { path: '^server/features/', pathNot: '^server/features/dashboards/' },
      to: { path: '^server/features/dashboards/' },
    },
    { name: 'kit-is-generic', severity: 'error', from: { path: '^web/kit/' }, to: { path: '^web/(features|routes)/' } },
    { name: 'tests-are-leaves', severity: 'error', from: { pathNot: '\\.test\\.tsx?$' }, to: { path: '\\.test\\.tsx?$' } },
    {
      name: 'nothing-outside',
      comment: 'nothing is read outside the project',
      severity: 'error',
      from: {},
      to: { path: '^\\.\\./' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...featureEdges,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^data/', '^\\.cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'node'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
}
