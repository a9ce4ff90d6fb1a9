import { prepareTestDatabase } from './test-database.ts'

await prepareTestDatabase()
