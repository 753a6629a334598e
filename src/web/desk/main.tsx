import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadSettings, showSettings } from './settings.ts';
import './styles/desk.css';

showSettings(loadSettings());
const place = document.getElementById('desk');
if (place === null) throw new Error('index.html has no #desk');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
