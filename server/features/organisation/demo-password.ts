/** Everybody's password in the demo firm, told on its sign-in page: nothing there is real. */
export const DEMO_PASSWORD = 'tilleul-barque-ardoise'
