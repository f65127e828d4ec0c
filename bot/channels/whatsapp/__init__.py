"""WhatsApp Cloud API: our own receiving code (libraries lose batches), sending with httpx."""
