/** Keeps a page that breaks from taking the whole window with it: it says so in its own place. */
import { Component, type ReactNode } from 'react';
import { msg } from '../ui/messages';

export class PageGuard extends Component<{ children: ReactNode }, { broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError(): { broke: boolean } {
    return { broke: true };
  }

  override render(): ReactNode {
    if (!this.state.broke) return this.props.children;
    return (
      <main className="page-broke" role="alert">
        <h1>{msg.app.pageBroke}</h1>
        <p>{msg.app.pageBrokeText}</p>
        <button
          type="button"
          className="button button--second button--normal"
          onClick={() => this.setState({ broke: false })}
        >
          {msg.app.tryAgain}
        </button>
      </main>
    );
  }
}
