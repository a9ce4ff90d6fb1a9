import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'

/** ECO-1: the API covers all the page does. */
export const openapiDescription = (url: string): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Sillage',
      version: '1',
      description: 'Tout ce que fait la page passe par ces opérations, avec les mêmes droits. `x-right` dit le droit qu’il faut.',
    },
    servers: [{ url }],
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'sillage_session' },
        token: { type: 'http', scheme: 'bearer', description: 'Jeton d’accès personnel : les droits de son propriétaire' },
      },
    },
  },
})
