package org.partnershipgraph.api.mcp;

import java.util.List;

/** Tools that assistants may call. */
interface ToolSet {

    List<AssistantTool> tools();
}
