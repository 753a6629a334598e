import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { DeskScreen } from './desk-screen.tsx';
import { PositionScreen } from './position/position-screen.tsx';
import { Shell } from './shell/shell.tsx';
import { WelcomeScreen } from './welcome/welcome-screen.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: DeskScreen });
const desk = createRoute({ getParentRoute: () => root, path: '/', component: DeskScreen });
const position = createRoute({
  getParentRoute: () => root,
  path: '/position',
  component: PositionScreen,
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: WelcomeScreen,
});

export function createDeskRouter() {
  return createRouter({
    routeTree: root.addChildren([desk, position, welcome]),
    basepath: '/desk',
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
