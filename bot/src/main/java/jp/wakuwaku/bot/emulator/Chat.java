package jp.wakuwaku.bot.emulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

/** One chat with its last messages; every method is one short critical section. */
final class Chat {

	private final String id;

	private final String name;

	private final List<String> members;

	private final int capacity;

	private final Deque<ChatMessage> messages = new ArrayDeque<>();

	private final Map<String, Integer> unread = new HashMap<>();

	private long loadingUntil;

	Chat(String id, String name, List<String> members, int capacity) {
		this.id = id;
		this.name = name;
		this.members = members;
		this.capacity = capacity;
	}

	String id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	List<String> members() {
		return this.members;
	}

	String type() {
		return switch (this.id.charAt(0)) {
			case 'C' -> "group";
			case 'R' -> "room";
			default -> "user";
		};
	}

	ObjectNode json() {
		return Json.object("id", this.id).put("type", type()).put("name", this.name);
	}

	synchronized void add(ChatMessage message) {
		if (this.messages.size() == this.capacity) {
			this.messages.removeFirst();
		}
		this.messages.addLast(message);
		if (message.from() == ChatMessage.Origin.BOT) {
			this.members.forEach((member) -> this.unread.merge(member, 1, Integer::sum));
		}
	}

	/** The last messages, oldest first. */
	synchronized List<ChatMessage> messages() {
		return List.copyOf(this.messages);
	}

	synchronized Optional<ChatMessage> message(String messageId) {
		return this.messages.stream().filter((message) -> message.id().equals(messageId)).findFirst();
	}

	synchronized boolean remove(String messageId) {
		return this.messages.removeIf((message) -> message.id().equals(messageId));
	}

	/** Marks what residents said up to and including the message as read by the bot. */
	synchronized void readUpTo(String messageId) {
		List<ChatMessage> all = List.copyOf(this.messages);
		this.messages.clear();
		boolean reached = all.stream().noneMatch((message) -> message.id().equals(messageId));
		for (ChatMessage message : all) {
			this.messages.add(reached ? message : message.asRead());
			reached |= message.id().equals(messageId);
		}
	}

	synchronized int unread(String residentId) {
		return this.unread.getOrDefault(residentId, 0);
	}

	/** Says whether there was anything unread. */
	synchronized boolean open(String residentId) {
		return this.unread.remove(residentId) != null;
	}

	/** Says whether that changed anything. */
	synchronized boolean loadUntil(long until) {
		boolean changed = this.loadingUntil != until;
		this.loadingUntil = until;
		return changed;
	}

	synchronized boolean isLoading(long now) {
		return this.loadingUntil > now;
	}

}
